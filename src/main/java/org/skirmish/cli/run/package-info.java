/** A run: inputs to events and rejects, by all stages. */
package org.skirmish.cli.run;
