/** Template of the addresses of tiles of the enterprises that pass a filter. */
export const tileTemplateOf = async (url: string, filter: object): Promise<string> => {
  const query =
    'query ($input: MapInput!) { mapLayer(input: $input) { ... on MapLayer { tileUrlTemplate } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { layer: 'ENTERPRISES', filter } } }),
  });
  const { data } = (await response.json()) as { data: { mapLayer: { tileUrlTemplate: string } } };
  return data.mapLayer.tileUrlTemplate;
};
