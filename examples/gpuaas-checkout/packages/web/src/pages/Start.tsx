import { quotaMessage, type QuotaError } from "../api/errors";

/** The first page after sign-in: one thing to do next. */
export function Start(props: { quota?: QuotaError; onStart: () => void }) {
  return (
    <main>
      <h1>Start a GPU</h1>
      {props.quota ? <p role="alert">{quotaMessage(props.quota)}</p> : null}
      <button onClick={props.onStart}>Start an instance</button>
    </main>
  );
}
