"""The marriage desk (婚姻登记处)."""
