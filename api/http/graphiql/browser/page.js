/**
 * Starts GraphiQL in the page, with a panel of prepared queries and of the demo users one may ask
 * as. Runs in the browser as it is written: no build, no import, nothing from another host.
 */
(function start() {
  'use strict';

  const { React, ReactDOM, GraphiQL } = window;
  const { createElement: el, useEffect, useRef, useSyncExternalStore } = React;
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const { examples, identities, graphqlPath } = settings;
  const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const asText = (value) => (value === undefined ? '' : JSON.stringify(value, null, 2));

  // GraphiQL keeps its tabs, theme and sizes in the browser; a first visit is one that has no tabs
  // yet. Headers are never kept.
  const memory = {
    read(key) {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        window.localStorage.setItem(key, value);
      } catch {
        // A browser that keeps nothing shows the first visit each time.
      }
    },
  };
  const PANEL_KEY = 'astreinte:panel';
  const firstVisit = memory.read('graphiql:tabState') === null;
  // The panel beside the editors needs less room than GraphiQL gives it at first.
  if (firstVisit) memory.write('graphiql:docExplorerFlex', '0.3');
  const defaultHeaders = identities.length > 0 ? asText(identities[0].headers) : undefined;

  function ExamplesIcon() {
    return el(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      el('path', { d: 'M5 4.5h14M5 9.5h9M5 14.5h6M5 19.5h6', strokeLinecap: 'round' }),
      el('path', { d: 'M15 13.2v6.6l5-3.3z', strokeLinejoin: 'round' }),
    );
  }

  /**
   * Opens examples, each in the tab that has it or in a new one; whoever was asking goes on asking.
   * GraphiQL fills the editors while it calculates its next tabs, and does so again when an urgent
   * update overtakes others: a tab is therefore added like any other update, and its editors are
   * filled once it is there.
   */
  function useOpenExample(editor) {
    const awaited = useRef(null);
    useEffect(() => {
      if (awaited.current === null || awaited.current.index !== editor.activeTabIndex) return;
      const { example, headers } = awaited.current;
      awaited.current = null;
      editor.queryEditor.setValue(example.query);
      editor.variableEditor.setValue(asText(example.variables));
      editor.headerEditor.setValue(headers);
    }, [editor]);
    return (example) => {
      const open = editor.tabs.findIndex((tab) => tab.query === example.query);
      if (open === editor.activeTabIndex) return;
      if (open >= 0) {
        editor.changeTab(open);
        return;
      }
      awaited.current = { example, headers: editor.headerEditor.getValue(), index: editor.tabs.length };
      window.setTimeout(() => editor.addTab());
    };
  }

  /** Whom one asks as: for all tabs, and whether or not the panel is open. */
  const asking = {
    index: 0,
    listeners: new Set(),
    choose(index) {
      asking.index = index;
      asking.listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      asking.listeners.add(listener);
      return () => asking.listeners.delete(listener);
    },
  };
  const useAsking = () => useSyncExternalStore(asking.subscribe, () => asking.index);
  const headersOf = identities.map((identity) => asText(identity.headers));

  /**
   * Gives each tab that is shown the key of whoever was chosen. Headers that the reader wrote stay
   * as they are.
   */
  function KeyKeeper() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const chosen = useAsking();
    const { activeTabIndex, headerEditor } = editor;
    useEffect(() => {
      if (headerEditor === null || headerEditor === undefined || identities.length === 0) return;
      const shown = headerEditor.getValue();
      const isOurs = shown.trim() === '' || headersOf.includes(shown);
      if (isOurs && shown !== headersOf[chosen]) headerEditor.setValue(headersOf[chosen]);
    }, [activeTabIndex, editor.tabs.length, chosen, headerEditor]);
    return null;
  }

  function Identities({ editor }) {
    const chosen = useAsking();
    if (identities.length === 0) {
      return el(
        'p',
        { className: 'examples-hint' },
        'Put your key into the ',
        el('strong', null, 'Headers'),
        ' editor below the query: ',
        el('code', null, '{ "Authorization": "Bearer …" }'),
      );
    }
    return el(
      'label',
      { className: 'examples-identity' },
      el('span', null, 'Ask as'),
      el(
        'select',
        {
          value: chosen,
          onChange(event) {
            const index = Number(event.target.value);
            asking.choose(index);
            // In the tab that is shown whoever is chosen asks, whatever the reader wrote there.
            editor.headerEditor.setValue(headersOf[index]);
          },
        },
        identities.map((identity, index) =>
          el('option', { key: identity.name, value: index }, capitalised(identity.name)),
        ),
      ),
      el('small', null, 'A demo key: it goes into the Headers editor of each tab, and rows differ with who asks.'),
    );
  }

  function ExamplesPanel() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const shown = editor.tabs[editor.activeTabIndex];
    const openExample = useOpenExample(editor);
    return el(
      'section',
      { className: 'examples', 'aria-label': 'Examples' },
      el('h2', { className: 'examples-title' }, 'Examples'),
      el(Identities, { editor }),
      el(
        'ul',
        { className: 'examples-list' },
        examples.map((example) =>
          el(
            'li',
            { key: example.title },
            el(
              'button',
              {
                type: 'button',
                className: 'examples-item',
                'aria-current': shown?.query === example.query ? 'true' : undefined,
                onClick: () => openExample(example),
              },
              el('strong', null, example.title),
              el('span', null, example.description),
            ),
          ),
        ),
      ),
    );
  }

  const examplesPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
  const plugins = [examplesPlugin];
  const panel = memory.read(PANEL_KEY) ?? examplesPlugin.title;
  const rememberPanel = (plugin) => memory.write(PANEL_KEY, plugin === null ? '' : plugin.title);

  /**
   * GraphiQL decides at its first render whether the side panel has room: the panel to show must be
   * known before it.
   */
  function announcePanel(title) {
    const { PluginContextProvider } = GraphiQL.React;
    const ahead = ReactDOM.createRoot(document.createElement('div'));
    ReactDOM.flushSync(() => ahead.render(el(PluginContextProvider, { plugins, visiblePlugin: title }, null)));
    ahead.unmount();
  }

  if (panel === examplesPlugin.title) announcePanel(panel);
  const root = document.getElementById('graphiql');
  ReactDOM.createRoot(root).render(
    el(
      GraphiQL,
      {
        fetcher: GraphiQL.createFetcher({ url: graphqlPath, enableIncrementalDelivery: false }),
        plugins,
        visiblePlugin: panel === '' ? undefined : panel,
        onTogglePluginVisibility: rememberPanel,
        defaultTabs: firstVisit && examples.length > 0 ? [{ query: examples[0].query }] : undefined,
        // Given only when there is something to give: it would otherwise empty what the reader
        // left.
        ...(firstVisit && examples[0]?.variables ? { variables: asText(examples[0].variables) } : {}),
        defaultQuery: '# Write a query here. Ctrl-Space completes, Ctrl-Enter runs.\n\n',
        defaultHeaders,
        defaultEditorToolsVisibility: 'headers',
        inputValueDeprecation: true,
        schemaDescription: true,
        shouldPersistHeaders: false,
      },
      el(
        GraphiQL.Logo,
        null,
        el('span', { className: 'brand' }, 'Astreinte', el('small', null, 'GraphiQL')),
        el(KeyKeeper),
      ),
    ),
  );
})();
