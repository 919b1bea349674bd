"""结婚登记 step by step (marriage.md 5.1): 初审 受理 审查 制证 核对 颁证 归档, and every way out."""
