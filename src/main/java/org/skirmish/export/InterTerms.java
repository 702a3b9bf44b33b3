package org.skirmish.export;

/** How ACLED's {@code inter1}, {@code inter2} and {@code interaction} are written. */
public enum InterTerms {
  /** "Rebel group", "State forces-Rebel group": today's terms. */
  LABELS,
  /** 2, 12: the numbers of older exports, which many scripts still expect. */
  CODES
}
