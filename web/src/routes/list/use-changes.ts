import { useState } from 'react';
import { useMutation } from 'urql';
import { useSay } from '../../words/language';
import { ClaimDocument, MoveDocument, PlanDocument, ReleaseDocument, WriteNoteDocument } from './list.gen';
import type { Entry } from './list-words';
import type { Stage } from './stages';

type Answer = { readonly __typename: string; readonly message?: string } | undefined;

/** Changes of a target, each on the version that the page shows; what stood in the way is said beside the action. */
export const useChanges = (entry: Entry, again: () => void) => {
  const say = useSay();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [, claimTarget] = useMutation(ClaimDocument);
  const [, releaseTarget] = useMutation(ReleaseDocument);
  const [, moveTarget] = useMutation(MoveDocument);
  const [, planTarget] = useMutation(PlanDocument);
  const [, noteTarget] = useMutation(WriteNoteDocument);
  const on = { target: entry.id, expectedVersion: entry.version };
  const settle = async (
    asked: Promise<{ readonly error?: { readonly message: string }; readonly answer: Answer }>,
  ): Promise<boolean> => {
    setBusy(true);
    const { error, answer } = await asked;
    setBusy(false);
    const done = answer?.__typename === 'Target';
    setFault(
      done
        ? undefined
        : (answer?.message ?? error?.message ?? say('没有做成，再试一次。', 'It was not done: try again.')),
    );
    again();
    return done;
  };
  return {
    fault,
    busy,
    claim: (days = 30) =>
      settle(
        claimTarget({ input: { ...on, days } }).then(({ data, error }) => ({
          answer: data?.claimTarget,
          error,
        })),
      ),
    release: () =>
      settle(
        releaseTarget({ input: on }).then(({ data, error }) => ({ answer: data?.releaseTarget, error })),
      ),
    move: (stage: Stage) =>
      settle(
        moveTarget({ input: { ...on, stage } }).then(({ data, error }) => ({
          answer: data?.moveTarget,
          error,
        })),
      ),
    plan: (text: string, day: string) =>
      settle(
        planTarget({ input: { ...on, nextStep: { text, on: day } } }).then(({ data, error }) => ({
          answer: data?.planTarget,
          error,
        })),
      ),
    note: (text: string, confidential: boolean) =>
      settle(
        noteTarget({ input: { target: entry.id, text, confidential } }).then(({ data, error }) => ({
          answer: data?.noteTarget,
          error,
        })),
      ),
  };
};
