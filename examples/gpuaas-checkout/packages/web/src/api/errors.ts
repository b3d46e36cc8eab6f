export interface QuotaError {
  limit: number;
  used: number;
  resets_at: string;
}

/** What the API refused, as a sentence with a way out. */
export function quotaMessage(error: QuotaError): string {
  return `You use ${error.used} of ${error.limit} GPUs. Stop one, or wait until ${error.resets_at}.`;
}
