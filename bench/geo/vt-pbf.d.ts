declare module 'vt-pbf' {
  const vtPbf: {
    readonly fromGeojsonVt: (layers: Record<string, unknown>, options: { version: number }) => Uint8Array;
  };
  export default vtPbf;
}
