/**
 * Coded events to the same with flags: small named rules, each with a severity and one sentence.
 */
package org.skirmish.check;
