"""
Version 1 of the HTTP interface: findings, the next question, and the catalogue.
"""

from fastapi import APIRouter

from jeugdrecht.web.v1 import catalogue, findings, openapi, questions

router = APIRouter(prefix="/v1")
for part in (findings, questions, catalogue, openapi):
    router.include_router(part.router)
