/** A server that writes no invoice loads nothing of what writes them. */
test('a server starts without what writes XML', async () => {
  const loaded: string[] = [];
  await jest.isolateModulesAsync(async () => {
    jest.doMock('xmlbuilder2', () => {
      loaded.push('xmlbuilder2');
      return jest.requireActual<object>('xmlbuilder2');
    });
    await import('../../api/wiring');
    expect(loaded).toEqual([]);
    await import('../../api/einvoice/ubl');
  });
  expect(loaded).toEqual(['xmlbuilder2']);
});
