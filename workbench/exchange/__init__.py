"""What comes in and goes out: workbooks of the trade, the JSON document, spreadsheets."""
