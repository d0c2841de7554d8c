/** The bureau's words: projects, stages, amounts, dates and the description of every field. */
package landfall.domain;
