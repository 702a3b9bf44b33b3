/** The command line as people type it: what is meant, and what is said where nothing fits. */
package org.skirmish.cli.line;
