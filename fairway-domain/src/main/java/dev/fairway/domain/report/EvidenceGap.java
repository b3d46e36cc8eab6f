package dev.fairway.domain.report;

import dev.fairway.domain.gate.GateEvaluation;

/**
 * A finished or active task without the evidence that a gate asks for.
 *
 * @param status the state of the task
 */
public record EvidenceGap(String taskId, String role, String status, GateEvaluation gate) {}
