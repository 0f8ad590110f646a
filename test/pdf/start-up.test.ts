/** A server that prints nothing loads nothing of what prints. */
test('a server starts without what lays documents out', async () => {
  const loaded: string[] = [];
  await jest.isolateModulesAsync(async () => {
    jest.doMock('pdfkit', () => {
      loaded.push('pdfkit');
      return jest.requireActual<object>('pdfkit');
    });
    await import('../../api/wiring');
    expect(loaded).toEqual([]);
    await import('../../api/pdf/print-document');
  });
  expect(loaded).toEqual(['pdfkit']);
});
