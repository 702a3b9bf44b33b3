/** What a run shows while and after it reads. */
package org.skirmish.cli.screen;
