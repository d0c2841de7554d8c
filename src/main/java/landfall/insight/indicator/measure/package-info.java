/** For how much the things of a source count, and how the parts of a figure become its number. */
package landfall.insight.indicator.measure;
