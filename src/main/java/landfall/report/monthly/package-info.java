/** The monthly bulletin (月通报): from the pipeline to a document whose figures can be traced to their projects. */
package landfall.report.monthly;
