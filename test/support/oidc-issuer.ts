import { fork, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import path from 'node:path';

/** A key of an issuer: what it publishes, with which it signs. */
export interface IssuerKey {
  readonly jwk: JsonWebKey & { readonly kid: string };
  readonly private: KeyObject;
}

/** Makes a key of an issuer. */
export function issuerKey(kid: string): IssuerKey {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...pair.privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  return { jwk, private: pair.privateKey };
}

interface Told {
  readonly port: number;
  readonly fetched: number;
}

/** A real OpenID provider that runs beside a test. */
export class OidcIssuer {
  private constructor(
    private readonly child: ChildProcess,
    /** What tokens have in `iss`. */
    readonly url: string,
  ) {}

  static async start(): Promise<OidcIssuer> {
    const child = fork(path.join(__dirname, 'run-oidc-issuer.mjs'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const { port } = await told(child);
    return new OidcIssuer(child, `http://127.0.0.1:${port}`);
  }

  /** Publishes these keys, signs with the first, and gives each client its claims. */
  async provide(keys: readonly IssuerKey[], claims: Readonly<Record<string, object>>): Promise<void> {
    await this.tell({ provide: { issuer: this.url, keys: keys.map(({ jwk }) => jwk), claims } });
  }

  /** Answers nothing any more until it provides again. */
  async down(): Promise<void> {
    await this.tell({ down: true });
  }

  /** How often its keys were fetched. */
  async fetched(): Promise<number> {
    return (await this.tell({})).fetched;
  }

  /** A token that it issues to one of its clients. */
  async token(client: string, scope: string, resource = 'urn:astreinte'): Promise<string> {
    const answer = await fetch(`${this.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:secret`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource }),
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`no token for ${client}: ${answer.status}`);
    return token;
  }

  stop(): void {
    this.child.disconnect();
  }

  private async tell(message: object): Promise<Told> {
    const answer = told(this.child);
    this.child.send(message);
    return answer;
  }
}

function told(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`the issuer ended with ${String(code)}`)));
  });
}
