package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Ink;

/** A sign or a word in one ink. */
record Mark(Ink ink, String text) {}
