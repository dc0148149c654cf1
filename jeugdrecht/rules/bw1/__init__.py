"""
Burgerlijk Wetboek Boek 1 (BW).
"""

CONTENTS = (
    "art_2", "art_233", "art_238", "art_239", "art_240", "art_241", "art_241a", "art_242", "art_242a",
    "art_243", "art_244", "art_247", "art_248", "art_250", "art_251", "art_252", "art_253a", "art_253aa",
    "art_253g", "art_253ha", "art_253i", "art_253r", "art_253s", "art_253v", "art_254", "art_255",
    "art_256", "art_257", "art_258", "art_259", "art_260", "art_261", "art_262", "art_262a", "art_262b",
    "art_263", "art_264", "verzoekschrift_ots", "art_265", "art_265a", "art_265b", "art_265c", "art_265d",
    "art_265e", "art_265f", "art_265g", "art_265h", "art_265i", "art_265j", "art_265k", "art_266",
    "art_267", "art_267a", "art_268", "art_269", "art_274", "art_275", "art_276", "art_277", "art_278",
    "art_280", "art_282", "art_283", "art_292", "art_295", "art_299", "art_299a", "art_302", "art_303",
    "art_305", "art_306", "art_322", "art_326", "art_327", "art_331", "art_331a", "art_332a", "art_334",
    "art_336a", "art_377a", "art_377e", "art_392", "verzoekers", "verzoekers_ambtshalve",
    "verzoekers_gezag", "verzoekers_ots", "verzoekers_uithuisplaatsing", "verzoekers_voogdij",
)  # fmt: skip
