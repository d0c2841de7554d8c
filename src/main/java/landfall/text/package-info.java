/** Every word the program shows or prints, in Chinese and English, and the way numbers and dates are written. */
package landfall.text;
