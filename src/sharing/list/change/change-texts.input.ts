export const keyText =
  'Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键)';

export const versionText =
  'The version on which the decision rests; CONFLICT where there is another by now (期望版本)';
