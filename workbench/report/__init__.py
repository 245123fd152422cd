"""An audit's facts and outcome as a PDF, and a PDF's pages as pictures: home of the PDF and font libraries."""
