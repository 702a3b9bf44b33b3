/**
 * General knowledge, loaded once from resource files: countries, historical states, armed actors,
 * first-level divisions. It knows nothing of articles.
 */
package org.skirmish.world;
