package dev.fairway.domain.regression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workflow that must keep working, what proves that it does, and where that proof is missing. */
public record RegressionPack(
    String id,
    String title,
    String owner,
    List<String> targetEnvironments,
    Blocking blocking,
    List<String> requiredSeedData,
    @Nullable String lowestReliableLayer,
    List<String> requiredProof,
    List<String> artifactRequirements,
    List<String> currentAutomation,
    List<String> gaps) {

  public RegressionPack {
    targetEnvironments = List.copyOf(targetEnvironments);
    requiredSeedData = List.copyOf(requiredSeedData);
    requiredProof = List.copyOf(requiredProof);
    artifactRequirements = List.copyOf(artifactRequirements);
    currentAutomation = List.copyOf(currentAutomation);
    gaps = List.copyOf(gaps);
  }
}
