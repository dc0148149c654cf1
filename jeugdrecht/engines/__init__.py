"""
Engines: readings of the rules that decide, select, or prove. None knows an article or another engine.
"""
