package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;

/** One page of a project. */
interface Page {

  Answer show(Visit visit);
}
