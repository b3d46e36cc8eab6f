package dev.fairway.cli.terminal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * On a test that uses a store, and that is about one kind of store all the same. All others run on
 * every kind.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("once")
public @interface Once {

  /** Why there is nothing to be tried on another kind. */
  String because();
}
