package dev.fairway.dashboard.live;

/** One open stream. Calls return at once; what cannot be sent soon is replaced by what is newer. */
public interface Listener {

  /**
   * @param event in the format of event streams
   */
  void tell(String event);

  /** Nothing is new; replaces nothing that is still to be sent. */
  void keepAlive();

  /** Nothing more will come. */
  void end();
}
