/** Members of `parentOf` that lie under themselves. Each is walked once. */
export const findCircles = (parentOf: ReadonlyMap<string, string>): Set<string> => {
  const sound = new Set<string>();
  const inCircle = new Set<string>();
  for (const start of parentOf.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !sound.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parentOf.get(at);
    }
    if (at !== undefined && onPath.has(at))
      for (const code of path.slice(path.indexOf(at))) inCircle.add(code);
    for (const code of path) sound.add(code);
  }
  return inCircle;
};
