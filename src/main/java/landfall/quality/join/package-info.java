/** Two records of one thing become one. */
package landfall.quality.join;
