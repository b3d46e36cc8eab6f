package dev.fairway.domain.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a task is, as its author wrote it. Text is kept exactly as given; lists keep their order.
 *
 * @param parentId the task this one is a part of
 * @param dependencies ids of the tasks that have to be terminal first
 * @param priority smaller is more urgent; null counts as {@link
 *     dev.fairway.domain.policy.Priorities#rank}
 * @param sequence order within a priority; null comes last
 * @param extra fields of a queue file that Fairway has no meaning for: name to JSON text
 */
public record TaskDefinition(
    String id,
    @Nullable String parentId,
    String kind,
    String title,
    String role,
    @Nullable String notes,
    List<String> acceptanceChecks,
    List<String> dependencies,
    @Nullable Integer priority,
    @Nullable Integer sequence,
    @Nullable String profile,
    @Nullable String owningDomain,
    @Nullable String owningLayer,
    List<String> sourcePaths,
    List<String> targetPaths,
    List<String> reviewDomains,
    List<String> tags,
    @Nullable String riskLevel,
    @Nullable String migrationType,
    Map<String, String> extra) {

  public TaskDefinition {
    acceptanceChecks = List.copyOf(acceptanceChecks);
    dependencies = List.copyOf(dependencies);
    sourcePaths = List.copyOf(sourcePaths);
    targetPaths = List.copyOf(targetPaths);
    reviewDomains = List.copyOf(reviewDomains);
    tags = List.copyOf(tags);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A definition of {@code id} with the kind {@code task}, no title and no role. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  public Builder toBuilder() {
    Builder copy = new Builder(id);
    copy.parentId = parentId;
    copy.kind = kind;
    copy.title = title;
    copy.role = role;
    copy.notes = notes;
    copy.acceptanceChecks = acceptanceChecks;
    copy.dependencies = dependencies;
    copy.priority = priority;
    copy.sequence = sequence;
    copy.profile = profile;
    copy.owningDomain = owningDomain;
    copy.owningLayer = owningLayer;
    copy.sourcePaths = sourcePaths;
    copy.targetPaths = targetPaths;
    copy.reviewDomains = reviewDomains;
    copy.tags = tags;
    copy.riskLevel = riskLevel;
    copy.migrationType = migrationType;
    copy.extra = extra;
    return copy;
  }

  /** Collects the parts of a definition; every part but the id has a default. */
  public static final class Builder {
    private final String id;
    private @Nullable String parentId;
    private String kind = "task";
    private String title = "";
    private String role = "";
    private @Nullable String notes;
    private List<String> acceptanceChecks = List.of();
    private List<String> dependencies = List.of();
    private @Nullable Integer priority;
    private @Nullable Integer sequence;
    private @Nullable String profile;
    private @Nullable String owningDomain;
    private @Nullable String owningLayer;
    private List<String> sourcePaths = List.of();
    private List<String> targetPaths = List.of();
    private List<String> reviewDomains = List.of();
    private List<String> tags = List.of();
    private @Nullable String riskLevel;
    private @Nullable String migrationType;
    private Map<String, String> extra = Map.of();

    private Builder(String id) {
      this.id = id;
    }

    public Builder parentId(@Nullable String value) {
      parentId = value;
      return this;
    }

    public Builder kind(String value) {
      kind = value;
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder role(String value) {
      role = value;
      return this;
    }

    public Builder notes(@Nullable String value) {
      notes = value;
      return this;
    }

    public Builder acceptanceChecks(List<String> value) {
      acceptanceChecks = value;
      return this;
    }

    public Builder dependencies(List<String> value) {
      dependencies = value;
      return this;
    }

    public Builder priority(@Nullable Integer value) {
      priority = value;
      return this;
    }

    public Builder sequence(@Nullable Integer value) {
      sequence = value;
      return this;
    }

    public Builder profile(@Nullable String value) {
      profile = value;
      return this;
    }

    public Builder owningDomain(@Nullable String value) {
      owningDomain = value;
      return this;
    }

    public Builder owningLayer(@Nullable String value) {
      owningLayer = value;
      return this;
    }

    public Builder sourcePaths(List<String> value) {
      sourcePaths = value;
      return this;
    }

    public Builder targetPaths(List<String> value) {
      targetPaths = value;
      return this;
    }

    public Builder reviewDomains(List<String> value) {
      reviewDomains = value;
      return this;
    }

    public Builder tags(List<String> value) {
      tags = value;
      return this;
    }

    public Builder riskLevel(@Nullable String value) {
      riskLevel = value;
      return this;
    }

    public Builder migrationType(@Nullable String value) {
      migrationType = value;
      return this;
    }

    public Builder extra(Map<String, String> value) {
      extra = value;
      return this;
    }

    public TaskDefinition build() {
      return new TaskDefinition(
          id,
          parentId,
          kind,
          title,
          role,
          notes,
          acceptanceChecks,
          dependencies,
          priority,
          sequence,
          profile,
          owningDomain,
          owningLayer,
          sourcePaths,
          targetPaths,
          reviewDomains,
          tags,
          riskLevel,
          migrationType,
          extra);
    }
  }
}
