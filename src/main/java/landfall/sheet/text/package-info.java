/** Tables as text: comma-separated files, what is copied and pasted, and the encodings that Chinese offices use. */
package landfall.sheet.text;
