/** A page on this computer alone, for trying out what is read of an article. */
package org.skirmish.cli.serve;
