/** The rules for what is recorded: errors, warnings and hints, each with what it says in the user's words. */
package landfall.quality.rule;
