/** The command line: wires the stages together and tells the user what came of it. */
package org.skirmish.cli;
