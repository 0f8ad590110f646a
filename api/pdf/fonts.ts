import { readFileSync } from 'node:fs';

/** The faces of the documents: IBM Plex Sans, under the Open Font License, embedded in each. */
export type Face = 'regular' | 'bold';

const FILES: Readonly<Record<Face, string>> = {
  regular: '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  bold: '@expo-google-fonts/ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
};

const kept = new Map<Face, Uint8Array>();

/** The file of a face; read once. */
export function faceFile(face: Face): Uint8Array {
  const file = kept.get(face) ?? new Uint8Array(readFileSync(require.resolve(FILES[face])));
  kept.set(face, file);
  return file;
}
