"""Paper as data: templates in millimetres, the faces they are set in, and the one renderer that makes the PDF."""
