import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { Note } from '../../app/states';
import { dayInWords, shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { type Entry, eventWords, firmOf } from './list-words';
import { following, type Stage, stageWords } from './stages';
import { useChanges } from './use-changes';

interface TargetDialogProps {
  readonly entry: Entry;
  readonly own: string | undefined;
  readonly again: () => void;
  readonly close: () => void;
}

type Changes = ReturnType<typeof useChanges>;

const ClaimForm = ({
  entry,
  own,
  changes,
}: {
  readonly entry: Entry;
  readonly own: string | undefined;
  readonly changes: Changes;
}) => {
  const { language, say } = useLanguage();
  const { claim } = entry;
  const mine = claim?.organisation.code === own;
  return (
    <section>
      <h3>{say('认领', 'Claim')}</h3>
      <p>
        {claim
          ? say(
              `${named(claim.organisation, language)}认领，到 ${dayInWords(claim.until, language)}。`,
              `${named(claim.organisation, language)} follows until ${dayInWords(claim.until, language)}.`,
            )
          : say('无人认领。', 'Nobody follows.')}
      </p>
      {(!claim || mine) && (
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={changes.busy}
            onClick={() => void changes.claim()}
          >
            {claim ? say('续认领 30 天', 'Extend by 30 days') : say('认领 30 天', 'Claim for 30 days')}
          </button>
          {claim && (
            <button
              type="button"
              className="button"
              disabled={changes.busy}
              onClick={() => void changes.release()}
            >
              {say('放弃认领', 'Release')}
            </button>
          )}
        </div>
      )}
    </section>
  );
};

const MoveForm = ({ entry, changes }: { readonly entry: Entry; readonly changes: Changes }) => {
  const { language, say } = useLanguage();
  const options = following[entry.stage];
  const [stage, setStage] = useState<Stage>(options[0]!);
  const chosen = options.includes(stage) ? stage : options[0]!;
  return (
    <section>
      <h3>{say(`阶段：${stageWords[entry.stage].zh}`, `Stage: ${stageWords[entry.stage].en}`)}</h3>
      <div className="buttons">
        <select
          className="input"
          aria-label={say('移到哪个阶段', 'Move to which stage')}
          value={chosen}
          onChange={(event) => setStage(event.target.value as Stage)}
        >
          {options.map((one) => (
            <option key={one} value={one}>
              {stageWords[one][language]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={changes.busy}
          onClick={() => void changes.move(chosen)}
        >
          {say(`移到${stageWords[chosen].zh}`, 'Move on')}
        </button>
      </div>
    </section>
  );
};

const PlanForm = ({ entry, changes }: { readonly entry: Entry; readonly changes: Changes }) => {
  const { say } = useLanguage();
  const [text, setText] = useState(entry.nextStep?.text ?? '');
  const [day, setDay] = useState(entry.nextStep?.on ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void changes.plan(text, day);
      }}
    >
      <h3>{say('下一步', 'Next step')}</h3>
      <div className="buttons">
        <input
          className="input"
          aria-label={say('做什么', 'What')}
          placeholder={say('做什么', 'What')}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <input
          className="input"
          type="date"
          aria-label={say('哪一天', 'Which day')}
          required
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="submit" className="button" disabled={changes.busy}>
          {say('记下下一步', 'Save next step')}
        </button>
      </div>
    </form>
  );
};

const NoteForm = ({ changes }: { readonly changes: Changes }) => {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [confidential, setConfidential] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void changes.note(text, confidential).then((done) => done && setText(''));
      }}
    >
      <h3>{say('写备注', 'Add a note')}</h3>
      <textarea
        className="input"
        aria-label={say('备注', 'Note')}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="buttons">
        <label className="check">
          <input
            type="checkbox"
            checked={confidential}
            onChange={(event) => setConfidential(event.target.checked)}
          />
          {say('只有本单位能看', 'For our organisation alone')}
        </label>
        <button type="submit" className="button" disabled={changes.busy}>
          {say('写备注', 'Add note')}
        </button>
      </div>
    </form>
  );
};

const Past = ({ entry }: { readonly entry: Entry }) => {
  const { language, say } = useLanguage();
  return (
    <section>
      {entry.notes.length > 0 && <h3>{say('备注', 'Notes')}</h3>}
      <ul>
        {entry.notes.map((note) => (
          <li key={`${note.at} ${note.text}`}>
            {note.text}
            <span className="quiet">
              {say('（', ' (')}
              {named(note.by, language)} {shortDay(note.at)}
              {note.confidential && say('，只有本单位能看', ', confidential')}
              {say('）', ')')}
            </span>
          </li>
        ))}
      </ul>
      <h3>{say('经过', 'History')}</h3>
      <ul className="past">
        {[...entry.history].reverse().map((event) => (
          <li key={event.id}>
            <span className="quiet keep">{shortDay(event.at)}</span> {named(event.by, language)}{' '}
            {eventWords(event, language, say)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All of a target: who follows, how far, what comes next, what was written, what happened. */
export const TargetDialog = ({ entry, own, again, close }: TargetDialogProps) => {
  const { say } = useLanguage();
  const changes = useChanges(entry, again);
  return (
    <ModalOverlay className="modal-back" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal target-modal">
        <Dialog>
          <Heading slot="title">{firmOf(entry)}</Heading>
          {changes.fault && (
            <Note kind="warn">
              <p>{changes.fault}</p>
              <p>{say('你写的还在，没有丢。', 'What you wrote is still here.')}</p>
            </Note>
          )}
          <ClaimForm entry={entry} own={own} changes={changes} />
          <MoveForm entry={entry} changes={changes} />
          <PlanForm entry={entry} changes={changes} />
          <NoteForm changes={changes} />
          {entry.finding && (
            <section>
              <h3>{say('为什么找到它', 'Why it was found')}</h3>
              <ul>
                {entry.finding.reasons.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </section>
          )}
          <Past entry={entry} />
          <div className="buttons">
            {entry.enterprise && (
              <Link className="button" href={enterprisePath(entry.enterprise.ownId)}>
                {say('看这家企业', 'Open this enterprise')}
              </Link>
            )}
            <button type="button" className="button" onClick={close}>
              {say('关闭', 'Close')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
