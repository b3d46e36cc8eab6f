package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.finish;
import static dev.fairway.port.store.testing.Samples.history;
import static dev.fairway.port.store.testing.Samples.note;
import static dev.fairway.port.store.testing.Samples.task;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.StoreSession;
import java.util.List;
import java.util.function.Consumer;

/** A test of how a store that lasts is looked after. */
public abstract class LastingStoreContract {

  /** Looks after the store of a name; there is none of that name before it is migrated. */
  protected abstract StoreMaintenance maintenance(String name);

  protected abstract Store store(String name);

  final StoreMaintenance one() {
    return maintenance("one");
  }

  final void change(String name, Consumer<StoreSession> work) {
    try (Store store = store(name)) {
      store.write(
          session -> {
            work.accept(session);
            return null;
          });
    }
  }

  /** A row of every kind. */
  final void fill(String name) {
    maintenance(name).migrate(NOON);
    change(
        name,
        session -> {
          session.insert(List.of(Samples.full("T-1"), task("D-1"), task("P-1"), task("D-2")));
          session.append(
              List.of(history("D-1", HistoryAction.UPDATED), note("D-2", HistoryAction.CREATED)));
          Evidence proof = session.add(Samples.evidence("D-1", "tab\t'ü' 🚀"));
          session.add(Samples.bareEvidence("D-1", EvidenceResult.FAIL));
          session.add(Samples.handoff("D-1"));
          Handoff passed = session.add(Samples.bareHandoff("D-2"));
          session.acknowledge(
              passed.acknowledged(new Handoff.Acknowledgement(Samples.PERSON, "B-ui", LATER)));
          session.add(Samples.review("D-1", Verdict.APPROVE));
          session.add(Samples.bareReview("D-1", Verdict.REJECT));
          session.put(Samples.request("D-1", "C-ops"));
          session.add(Samples.importRun("queue.yaml"));
          session.put(Samples.session("s-1", "T-1"));
          Session bare =
              Samples.ended(
                  Samples.bareSession("s-2"), new SessionEnd(LATER, Samples.PERSON, "", 3));
          session.put(Samples.stale(bare));
          session.add(Samples.checkpoint("D-1", CheckpointState.ACTIVE));
          session.add(Samples.bareCheckpoint("D-1", CheckpointState.DONE));
          session.add(
              Samples.watcher("w-1", "D-1").finished(finish(WatcherResult.PASS, proof.id())));
          session.add(Samples.bareWatcher("w-2"));
        });
  }

  final RecordedRows exported(String name) {
    StoreMaintenance exporter = maintenance(name);
    RecordedRows rows = new RecordedRows(exporter.status().version());
    exporter.export(rows);
    return rows;
  }
}
