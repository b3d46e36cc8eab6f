package dev.fairway.usecase.lane;

import dev.fairway.port.git.LaneFolders;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Project;

/** A project in a repository, with its lanes. */
public record Grounds(Project project, Repository repository, LaneFolders folders) {}
