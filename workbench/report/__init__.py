"""An audit's facts and outcome as a PDF, and a PDF's pages as pictures: home of PDF and font libraries."""
