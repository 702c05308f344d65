import { useState } from 'react';
import { useClient } from 'urql';
import { useUpload } from '../../../api/use-upload';
import type { PlaceName } from '../../../place/place-code';
import { useLanguage } from '../../../words/language';
import { ChainStatesDocument, ProposeDocument } from '../data.gen';
import type { ImportReport, States } from '../data-types';
import { asFound, importAddress, type LayoutWish } from './layout-wish';

type State =
  | { readonly at: 'none' }
  | { readonly at: 'busy'; readonly writing: boolean }
  | { readonly at: 'checked'; readonly file: File; readonly wish: LayoutWish; readonly report: ImportReport }
  | {
      readonly at: 'written';
      readonly report: ImportReport;
      readonly before: States;
      readonly after: States;
      /** Segments proposed from the texts of what was imported. */
      readonly proposed: number;
    }
  | { readonly at: 'refused'; readonly message: string };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Takes a register in: first what is wrong with it, and nothing is written before “import”; then what changed. */
export const useImport = (place: PlaceName) => {
  const { say } = useLanguage();
  const client = useClient();
  const upload = useUpload();
  const [state, setState] = useState<State>({ at: 'none' });
  const states = async (): Promise<{ readonly chains: States; readonly revision: number }> => {
    const { data } = await client.query(ChainStatesDocument, { place }, { requestPolicy: 'network-only' });
    return { chains: data?.placeChains ?? [], revision: Number(data?.graph.revision ?? 0) };
  };
  const settled = async (revision: number): Promise<States> => {
    for (let tries = 0; tries < 20; tries++) {
      const now = await states();
      if (now.revision >= revision) return now.chains;
      await wait(500);
    }
    return (await states()).chains;
  };
  const send = async (file: File, writing: boolean, wish: LayoutWish): Promise<ImportReport | undefined> => {
    setState({ at: 'busy', writing });
    const { ok, answer } = await upload<ImportReport>(importAddress(file.name, writing, wish), file);
    if (ok) return answer;
    setState({
      at: 'refused',
      message:
        answer.errors?.[0]?.message ?? answer.message ?? say('文件没有收下。', 'The file was not taken.'),
    });
    return undefined;
  };
  /** What may not be proposed is not: the import stands, and the page of proposals says why. */
  const propose = async (): Promise<number> => {
    const { data } = await client.mutation(ProposeDocument, { input: { place } });
    const given = data?.proposeForEnterprises;
    return given?.__typename === 'ProposedForEnterprises' ? given.proposed : 0;
  };
  const check = async (file: File, wish: LayoutWish = asFound): Promise<void> => {
    const report = await send(file, false, wish);
    if (report) setState({ at: 'checked', file, wish, report });
  };
  const write = async (file: File, wish: LayoutWish): Promise<void> => {
    const before = (await states()).chains;
    const report = await send(file, true, wish);
    if (!report) return;
    const after = await settled(Number(report.revision ?? 0));
    setState({ at: 'written', report, before, after, proposed: await propose() });
  };
  return { state, check, write, again: () => setState({ at: 'none' }) };
};
