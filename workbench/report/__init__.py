"""An audit's facts and outcome as a PDF: the home of ReportLab, pikepdf and fontTools."""
