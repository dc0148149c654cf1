"""
Handelingsprotocol Veilig Thuis: praktijknormen, die niet binden.
"""

CONTENTS = ("werkdagen",)
