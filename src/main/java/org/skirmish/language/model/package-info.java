/** Linear models in packed files: what a parser of any language decides by. */
package org.skirmish.language.model;
