/** What the year may still bring, drawn from the bureau's own past; never mixed with what has happened. */
package landfall.insight.forecast;
