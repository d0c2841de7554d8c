/** The crash lab: kills the program, cuts the power, fills the disk, and looks at what is left. Never shipped. */
package landfall.lab;
