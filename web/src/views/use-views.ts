import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { DeleteViewDocument, SavedViewsDocument, type SavedViewsQuery, SaveViewDocument } from './views.gen';

type Views = SavedViewsQuery['savedViews'];

/** An empty list names no type by which its cache could be told that it changed. */
const context = { additionalTypenames: ['SavedView'] };

/** Pages that the member keeps; none are asked for where nobody is signed in. */
export const useViews = (signedIn: boolean) => {
  const [{ data }] = useQuery({ query: SavedViewsDocument, pause: !signedIn, context });
  const [, saveView] = useMutation(SaveViewDocument);
  const [, deleteView] = useMutation(DeleteViewDocument);
  const [fault, setFault] = useState<string>();
  const views: Views = (signedIn && data?.savedViews) || [];
  const save = async (name: string, path: string): Promise<boolean> => {
    const { data: given, error } = await saveView({ name, path }, context);
    const answer = given?.saveView;
    setFault(answer?.__typename === 'SavedViews' ? undefined : (answer?.message ?? error?.message));
    return answer?.__typename === 'SavedViews';
  };
  const remove = async (name: string): Promise<void> => {
    const { data: given, error } = await deleteView({ name }, context);
    const answer = given?.deleteView;
    setFault(answer?.__typename === 'SavedViews' ? undefined : (answer?.message ?? error?.message));
  };
  return { views, save, remove, fault };
};
